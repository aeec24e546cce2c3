/** The compiled module that the worker threads of a build load. It lies beside this file, also where the program is bundled. */
export const READER_MODULE: string = new URL("./preparing-reader.js", import.meta.url).href;
