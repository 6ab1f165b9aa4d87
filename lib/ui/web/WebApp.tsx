/** The guide with the check in place of its first view, and a button for the other language, since there are no options. */
import { LANGUAGE_CODES, LANGUAGES, type Language } from '../../text/text.ts';
import { Guide, type GuideProps } from '../guide/Guide.tsx';
import { Home, type Shared } from './Home.tsx';

export interface WebAppProps extends GuideProps {
  readonly shared: Shared | null;
  readonly onLanguage: (language: Language) => void;
}

export function WebApp({ shared, onLanguage, ...props }: WebAppProps) {
  const { language, digits, files, pictures, readable, onView } = props;
  const other = LANGUAGE_CODES[(LANGUAGE_CODES.indexOf(language) + 1) % LANGUAGE_CODES.length] ?? language;
  return (
    <Guide
      {...props}
      home={<Home {...{ language, digits, files, pictures, shared, onView, readable }} />}
      switcher={{ label: LANGUAGES[other].own, language: other, choose: () => onLanguage(other) }}
      othersLater
    />
  );
}
