/** For somebody who was sent an app's file or a QR code, or has downloaded one. */
import { useState } from 'preact/hooks';
import { answerText } from '../../text/answer-words.ts';
import { fileText } from '../../text/file-answer.ts';
import { pictureText } from '../../text/picture-words.ts';
import type { ViewOptions } from '../../text/view-model.ts';
import { FileCheck, type FileTools } from '../file/FileCheck.tsx';
import { PictureCheck } from '../picture/PictureCheck.tsx';
import type { PictureTools } from '../picture/pictures.ts';
import type { GuideText } from './words.ts';

interface FileViewProps {
  readonly t: GuideText;
  readonly options: ViewOptions;
  readonly files: FileTools;
  readonly pictures: PictureTools;
  readonly onKnown: () => void;
}

export function FileView({ t, options, files, pictures, onKnown }: FileViewProps) {
  const [picture, setPicture] = useState<File | null>(null);
  const words = fileText(t.language, options.digits);
  const codes = pictureText(t.language, options.digits);
  return (
    <>
      <h1 id="title-file">{words.plain('file.title')}</h1>
      <p class="lead">{words.plain('file.lead')}</p>
      <FileCheck words={words} {...files} onPicture={setPicture} />
      <h2 class="rule">{codes.plain('picture.title')}</h2>
      <p>{codes.plain('picture.lead')}</p>
      <PictureCheck
        words={codes}
        answers={answerText(t.language, options.digits)}
        options={options}
        tools={pictures}
        given={picture}
        onKnown={onKnown}
      />
    </>
  );
}
