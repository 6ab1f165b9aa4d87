declare module 'virtual:list' {
  const text: string;
  export default text;
}
