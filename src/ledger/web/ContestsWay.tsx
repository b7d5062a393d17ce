import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './ledger-client.ts'

/** From the page of time (its `path`) to the questions that wait for an answer and those that are asked no more: how many there are. */
export const ContestsWay = ({ path }: { path: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('ledger.contests', {})
  const gone = data?.dropped.filter(({ standing }) => standing.asks === 'hidden').length ?? 0
  return (
    <section class="stack-s no-print" aria-labelledby="ledger-contests">
      <h2 id="ledger-contests">{t('ledger.contests.asked')}</h2>
      {data && (
        <p>
          {data.waiting.length > 0
            ? t('ledger.contests.open', { n: data.waiting.length })
            : t('ledger.contests.open.none')}{' '}
          {gone > 0 && t('ledger.contests.gone', { n: gone })}
        </p>
      )}
      <div class="line">
        <Button href={`${path}/pourquoi`}>{t('ledger.contests.go')}</Button>
      </div>
    </section>
  )
}
