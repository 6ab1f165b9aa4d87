/** For somebody who was sent an app's file, or has downloaded one. */
import { fileText } from '../../text/file-answer.ts';
import type { Digits } from '../../text/text.ts';
import { FileCheck, type FileTools } from '../file/FileCheck.tsx';
import type { GuideText } from './words.ts';

export function FileView({ t, digits, files }: { readonly t: GuideText; readonly digits: Digits; readonly files: FileTools }) {
  const words = fileText(t.language, digits);
  return (
    <>
      <h1 id="title-file">{words.plain('file.title')}</h1>
      <p class="lead">{words.plain('file.lead')}</p>
      <FileCheck words={words} {...files} />
    </>
  );
}
