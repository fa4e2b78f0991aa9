/** From a fragment of HTML to a page: structure, contents, navigation, search. */
package realtime.book.page;
