/** The book in a real browser: Chromium, driven over its DevTools protocol. Skipped, and said so, where it is absent. */
package realtime.book.browser;
