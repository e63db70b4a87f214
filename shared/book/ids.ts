// Ids: 16 characters of 0-9 a-z, unique in a file. They outlive edits, saves, moves and exports.
// Where they come from is passed in, so that this room stays pure and tests can count.

/** Gives a new id at each call. */
export type IdSource = () => string;

export const ID_PATTERN = /^[0-9a-z]{16}$/;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Makes an id source from a source of random bytes.
 * @param randomBytes returns the given number of bytes, evenly spread over 0 to 255
 */
export function createIdSource(randomBytes: (count: number) => Uint8Array): IdSource {
  return () => {
    let id = '';
    while (id.length < 16) {
      for (const byte of randomBytes(24)) {
        // 252 is the largest multiple of 36 in a byte: above it the letters would not be evenly likely.
        if (byte < 252 && id.length < 16) id += ALPHABET.charAt(byte % 36);
      }
    }
    return id;
  };
}
