/** A checklist for somebody who has installed a doubtful app, by device. Ticks live as long as the page. */
import { useState } from 'preact/hooks';
import { ViewLink, type ViewProps } from './ViewLink.tsx';
import type { GuideText } from './words.ts';

const STEPS = {
  android: ['shots', 'offline', 'permissions', 'powers', 'remove', 'online', 'scan', 'passwords', 'devices', 'contacts', 'reset', 'report'],
  iphone: ['shots', 'offline', 'remove', 'profiles', 'permissions', 'online', 'passwords', 'devices', 'contacts', 'update'],
  computer: ['shots', 'offline', 'remove', 'extensions', 'online', 'scan', 'passwords', 'devices', 'reset'],
} as const;
type Device = keyof typeof STEPS;
const DEVICES = Object.keys(STEPS) as Device[];

export function InstalledView({ t, onView }: ViewProps) {
  const [device, choose] = useState<Device>('android');
  const toBlackmail = (
    <ViewLink to="blackmail" onView={onView}>
      {t.plain('guide.nav.blackmail')}
    </ViewLink>
  );
  return (
    <>
      <h1 id="title-installed">{t.plain('guide.installed.title')}</h1>
      <p class="lead">{t.plain('guide.installed.lead')}</p>
      <p class="stop">
        {t.plain('guide.installed.threatened')} {toBlackmail}
      </p>
      <div class="box">
        <h2>{t.plain('guide.installed.homeTitle')}</h2>
        <p>{t.plain('guide.installed.home')}</p>
      </div>
      <fieldset class="devices">
        <legend>{t.plain('guide.installed.deviceLabel')}</legend>
        {DEVICES.map((one) => (
          <label key={one}>
            <input type="radio" name="device" value={one} checked={one === device} onChange={() => choose(one)} />
            <span>{t.plain(`guide.installed.devices.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {DEVICES.map((one) => (
        <div key={one} class={one === device ? 'device current' : 'device'}>
          <h2 class="printed">{t.plain(`guide.installed.devices.${one}`)}</h2>
          <ol class="ticks">
            {stepsOf(t, one).map(([id, title, body], at) => (
              <li key={id}>
                <label>
                  <input type="checkbox" autocomplete="off" />
                  <span>
                    <strong>
                      {t.number(at + 1).isolate}. {title}
                    </strong>{' '}
                    <span>{body}</span>
                  </span>
                </label>
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p class="small">{t.plain('guide.installed.tickNote')}</p>
      <div class="box">
        <h2>{t.plain('guide.installed.honestTitle')}</h2>
        <p>
          {t.plain('guide.installed.honest')} {toBlackmail}
        </p>
      </div>
    </>
  );
}

function stepsOf(t: GuideText, device: Device): [id: string, title: string, body: string][] {
  switch (device) {
    case 'android':
      return STEPS.android.map((id) => [id, t.plain(`guide.installed.android.${id}.title`), t.plain(`guide.installed.android.${id}.body`)]);
    case 'iphone':
      return STEPS.iphone.map((id) => [id, t.plain(`guide.installed.iphone.${id}.title`), t.plain(`guide.installed.iphone.${id}.body`)]);
    case 'computer':
      return STEPS.computer.map((id) => [
        id,
        t.plain(`guide.installed.computer.${id}.title`),
        t.plain(`guide.installed.computer.${id}.body`),
      ]);
  }
}
