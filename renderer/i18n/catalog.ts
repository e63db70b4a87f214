// What a catalog of the other language must hold: the keys of the English one, less the singular forms that Korean has not.

/** The Korean shape of an English catalog. */
export type Translated<Catalog> = {
  readonly [Key in keyof Catalog as Key extends `${string}_one` ? never : Key]: string;
};
