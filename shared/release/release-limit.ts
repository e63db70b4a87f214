// The size up to which a release is read. Both sides of the window know it: what is longer is refused before it is fetched.

/** Largest release that is read, in bytes: a thousand pages of text. */
export const RELEASE_LIMIT = 8 * 1024 * 1024;
