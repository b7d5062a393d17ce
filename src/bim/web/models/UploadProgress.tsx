import type { JSX } from 'preact'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Upload } from './upload.ts'

export type SendingFile = { file: File; share: number; sending: Upload }

/** How far a file has gone, and a way to stop it. */
export const Going = ({ leaving: { file, share, sending } }: { leaving: SendingFile }): JSX.Element => {
  const { t, lang } = useSpeech()
  const size = sayNumber(Math.max(0.1, Math.round(file.size / 1e5) / 10), lang)
  const percent = Math.round(share * 100)
  return (
    <div class="stack-s">
      <p>{t(share < 1 ? 'deliver.going' : 'deliver.arrived', { file: file.name, size, percent })}</p>
      <progress class="deliver-bar" max={100} value={percent} aria-label={t('deliver.share')} />
      <div>
        <Button onClick={sending.stop}>{t('deliver.stop')}</Button>
      </div>
    </div>
  )
}
