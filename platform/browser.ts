/** The only import of the extension API. `wxt/browser` is webextension-polyfill, by WXT's module. */
export { type Browser, browser } from 'wxt/browser';
