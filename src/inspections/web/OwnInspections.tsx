import type { JSX } from 'preact'
import { sayDay, sayDayTime } from '../../kernel/core/dates.ts'
import { cents } from '../../kernel/core/money.ts'
import { sayMoney } from '../../kernel/core/say-figures.ts'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { ownAccountPath, ownPath, useAsk } from './inspections-client.ts'

/** At home: the inspections of a tenant’s own dwelling, to come and signed; nothing where there is none. */
export const OwnInspections = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('inspections.list', {}, true)
  const { data: accounts } = useAsk('settlement.own', {}, true)
  if (!data?.rows.length && !accounts?.statements.length) return null
  return (
    <section class="stack-s">
      <h2>{t('inspections.title')}</h2>
      <Rows label={t('inspections.title')}>
        {accounts?.statements.map(({ id, isTakenBack, balance, dueOn, paidOn }) => (
          <Row
            key={id}
            href={ownAccountPath(id)}
            sentence={t('inspections.account')}
            reason={
              isTakenBack
                ? t('inspections.account.reopened')
                : t(balance >= 0 ? 'inspections.account.owed' : 'inspections.account.owing', {
                    amount: sayMoney(cents(Math.abs(balance)), lang),
                  })
            }
            meta={
              isTakenBack || balance < 0
                ? ''
                : paidOn
                  ? t('inspections.account.paid', { on: sayDay(`${paidOn}T12:00:00Z`, lang, now) })
                  : t('inspections.account.due', { on: sayDay(`${dueOn}T12:00:00Z`, lang, now) })
            }
          />
        ))}
        {data?.rows.map(({ id, kind, state, at }) => (
          <Row
            key={id}
            href={ownPath(id)}
            sentence={t(`inspection.kind.${kind}`)}
            reason={sayDayTime(at, lang, now)}
            meta={t(`inspection.state.${state}`)}
          />
        ))}
      </Rows>
    </section>
  )
}
