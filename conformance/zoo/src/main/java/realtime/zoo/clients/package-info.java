/** The clients of the zoo: each is a correct one in which a single piece is replaced. */
package realtime.zoo.clients;
