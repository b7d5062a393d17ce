import type { JSX } from 'preact'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import type { SettledMany, Settling } from './useSettleCause.ts'

/** How far an answer to many is, with the way to stop it; then what came of it, with the way back. */
export const SettlingNotice = ({ settling }: { settling: Settling }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { running, last, stop, takeBack } = settling
  return (
    <div class="cause-notice" role="status">
      {running && (
        <p class="line">
          <progress value={running.done} max={running.n || 1} aria-hidden="true" />
          <span>{t('causes.running', running)}</span>
          <Button onClick={stop}>{t('causes.stop')}</Button>
        </p>
      )}
      {last && !running && (
        <p class="line">
          <span>{sayDone(last, speech)}</span>
          {last.who && last.taken > 0 && (
            <Button onClick={() => void takeBack(last.answer)}>{t('causes.back')}</Button>
          )}
        </p>
      )}
    </div>
  )
}

const sayDone = ({ who, taken, n, isStopped }: SettledMany, { t }: Speech): string => {
  if (isStopped) return t('causes.stopped', { n: taken })
  const done = who
    ? t('causes.done', { n: taken, who: t(`speaker.${who}`) })
    : t('causes.backed', { n: taken })
  return taken < n ? `${done} ${t('causes.moved', { n: n - taken })}` : done
}
