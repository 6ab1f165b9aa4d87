/** The list that ships inside the extension, put there by the build. Node has read-list.ts. */
import type { ListData } from './catalog.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord, SitesFile } from './schema.ts';

const all = <T>(files: Record<string, T>): T[] =>
  Object.keys(files)
    .sort()
    .map((name) => files[name] as T);

/** Every record under data/, in file order. Cheap: the build has parsed the files. */
export function bundledList(): ListData {
  const one = import.meta.glob(['../../data/list.json', '../../data/sites.json'], { eager: true, import: 'default' });
  return {
    list: one['../../data/list.json'] as ListData['list'],
    sites: one['../../data/sites.json'] as SitesFile,
    apps: all(
      import.meta.glob<AppRecord>('../../data/apps/*.json', {
        eager: true,
        import: 'default',
      }),
    ),
    modified: all(
      import.meta.glob<ModifiedRecord>('../../data/modified/*.json', {
        eager: true,
        import: 'default',
      }),
    ),
    reported: all(
      import.meta.glob<ReportedRecord>('../../data/reported/*.json', {
        eager: true,
        import: 'default',
      }),
    ),
  };
}
