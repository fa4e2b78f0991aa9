/**
 * Real servers, each with an echo service on a free port of 127.0.0.1: where one of them breaks a rule, it is a finding, listed
 * with the octets that show it; where the suite only says so, it is a false alarm, and a fault of the suite.
 */
package realtime.zoo.servers;
