/** Access to pages and the optional permission for downloads, each explained where it is asked for. */
import { Section, type SectionProps } from './Section.tsx';
import { Switch } from './Settings.tsx';

export function Access({ t, access, onAskAccess, say }: SectionProps) {
  const ask = () => void onAskAccess().then((given) => say(t.plain(given ? 'options.saved' : 'options.access.refused')));
  return (
    <Section id="access" title={t.plain('options.access.title')}>
      {access === 'withheld' ? (
        <>
          <p>{t.plain('options.access.withheld')}</p>
          <p class="do">
            <button type="button" class="main" onClick={ask}>
              {t.plain('options.access.grant')}
            </button>
          </p>
        </>
      ) : (
        <p>{access && t.plain('options.access.granted')}</p>
      )}
    </Section>
  );
}

export function Downloads({ t, settings, downloadsPossible, onDownloads, say }: SectionProps) {
  const turn = (on: boolean) => void onDownloads(on).then((done) => say(t.plain(done ? 'options.saved' : 'options.downloads.refused')));
  return (
    <Section id="downloads" title={t.plain('options.downloads.title')}>
      <p>{t.plain('options.downloads.why')}</p>
      {downloadsPossible ? (
        <Switch
          label={t.plain('options.downloads.label')}
          note={t.plain('options.downloads.permission')}
          on={settings.downloads}
          onTurn={turn}
        />
      ) : (
        <p class="small">{t.plain('options.downloads.unavailable')}</p>
      )}
    </Section>
  );
}
