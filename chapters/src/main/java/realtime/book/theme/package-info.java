/** The look of the book: style sheets, scripts and templates, all of them files beside this package. */
package realtime.book.theme;
