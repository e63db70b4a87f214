// The names of a document's bookmarks: one a block, one a brief. Word takes at most 40 characters.

/** A block's bookmark, by which an edited document can be traced back to the book. */
export const nameBlockBookmark = (block: string): string => `bp_${block}`;

/** A brief's bookmark, to which the contents lead. */
export const nameBriefBookmark = (brief: string): string => `brief_${brief}`;
