/** A path of the site itself, without a query: `//` and `/\` at its start would lead to another host. */
export const OWN_PATH = /^\/(?![/\\])[^?#\\\s]*$/
