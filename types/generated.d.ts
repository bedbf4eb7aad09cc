/** Modules that the content step writes. They are declared here, so that types can be checked before its first run. */
declare module '@/.shutong/generated/version' {
  /** Changes whenever the content does. */
  export const contentVersion: string;
}

/** In live editing alone. */
declare module '@/.shutong/generated/desk-version' {
  /** Changes whenever the list for the editor page does. */
  export const deskVersion: string;
}

declare module '@/.shutong/generated/reader' {
  /** Address of the script for readers, without base path. */
  export const readerSrc: string;
  /** Address of the script for the search page, without base path. */
  export const searchSrc: string;
  /** The lines that the page at `/` carries inline. */
  export const entryScript: string;
  /** The lines that every page carries inline: the reader's settings, before anything is drawn. */
  export const settingsScript: string;
}

declare module '@/.shutong/generated/search' {
  /** Address of the folder that holds the search index, without base path. */
  export const searchIndex: string;
}
