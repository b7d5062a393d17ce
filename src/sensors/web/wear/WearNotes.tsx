import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayMoney, sayNumber } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayKind } from './say-wear.ts'
import type { Queries } from '../../core/contract.ts'

/** Where its prices come from, and what it says nothing of. */
export const WearNotes = ({
  plan: { rows, unknown, undated },
}: {
  plan: Queries['wear.plan']['output']
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const kinds = rows.filter(({ kind }, i) => rows.findIndex((row) => row.kind === kind) === i)
  const name = (kind: string): string => sayKind({ kind, called: '' }, t)
  return (
    <>
      {kinds.some(({ repair, renewal }) => repair ?? renewal) && (
        <ul class="secondary">
          {kinds.map(({ kind, repair, renewal }) => [
            repair && (
              <li key={`${kind} repair`}>
                {t('wear.repair', {
                  kind: name(kind),
                  amount: sayMoney(repair.cents, lang),
                  n: repair.orders,
                })}
              </li>
            ),
            renewal && (
              <li key={`${kind} renewal`}>
                {t('wear.renewal', {
                  kind: name(kind),
                  amount: sayMoney(renewal.cents, lang),
                  source: renewal.source,
                  on: sayDay(renewal.on, lang, now),
                })}
              </li>
            ),
          ])}
        </ul>
      )}
      {(unknown.length > 0 || undated > 0) && (
        <section class="stack-s" aria-labelledby="wear-unknown">
          <h2 id="wear-unknown">{t('wear.unknown')}</h2>
          <ul class="secondary">
            {unknown.map(({ kind, things, failures }) => (
              <li key={kind}>
                {t('wear.unknown.of', { kind: name(kind), things: sayNumber(things, lang), n: failures })}
              </li>
            ))}
            {undated > 0 && <li>{t('wear.undated', { n: undated })}</li>}
          </ul>
        </section>
      )}
    </>
  )
}
