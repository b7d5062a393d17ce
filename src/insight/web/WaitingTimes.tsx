import type { JSX } from 'preact'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import type { Figures } from '../core/contract.ts'
import { hrefOf, useWords } from './figure-words.ts'

/** Where the time goes, and who has what is open now: by holder, with head office told apart. */
export const WaitingTimes = ({ figures: { waiting, now } }: { figures: Figures }): JSX.Element | null => {
  const { t, lang } = useWords()
  if (!waiting.length && !now.byBall.length) return null
  const table = (value: string) => ({ open: t('overview.table'), what: t('overview.now.byBall'), value })
  return (
    <section class="stack" aria-labelledby="overview-waiting">
      <h2 id="overview-waiting">{t('overview.waiting.title')}</h2>
      <div class="overview-two">
        <Bars
          title={t('overview.waiting.detail')}
          max={1}
          bars={waiting.map(({ holder, share, opens }) => ({
            label: t(`overview.holder.${holder}`),
            value: share,
            said: sayShare(share, lang),
            href: hrefOf(opens),
            strong: holder === 'hq',
          }))}
          table={table(t('overview.value'))}
        />
        <Bars
          title={t('overview.now.byBall')}
          bars={now.byBall.map(({ ball, n, opens }) => ({
            label: t(`overview.holder.${ball}`),
            value: n,
            said: sayNumber(n, lang),
            href: hrefOf(opens),
            strong: ball === 'hq',
          }))}
          table={table(t('overview.nature.n'))}
        />
      </div>
    </section>
  )
}
