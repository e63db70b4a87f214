// Text files that the bundle brings as they are: `import text from './file.txt?raw'` is their whole text.
declare module '*?raw' {
  const text: string;
  export { text as default };
}
