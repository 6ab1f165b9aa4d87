declare module 'virtual:list' {
  const text: string;
  export default text;
}
declare module 'virtual:known-apps' {
  const apps: readonly import('./known-apps.ts').KnownApp[];
  export default apps;
}
