/**
 * The build's way of putting a script into every page: as it stands, without the framework's wrapper, whose logging and error handling
 * would be compiled in each page and weigh more than the gate itself.
 */

/** A Vite plugin that starts the unlisted script `entrypoints/<name>.ts` by its `main` and adds nothing; other scripts keep their wrapper. */
export function bareScript(name: string) {
  const wrapper = new RegExp(`virtual:wxt-unlisted-script-entrypoint\\?(.*/${name}\\.ts)$`);
  return {
    name: 'mamoon:bare-script',
    transform: (_code: string, id: string) => {
      const path = wrapper.exec(id)?.[1];
      return path ? { code: `import script from ${JSON.stringify(path)};\nscript.main();`, map: null } : undefined;
    },
  };
}
