import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import { sayInstalment } from '../../core/account/settlement-paper.ts'
import { send } from './account-client.ts'

type Props = { account: SettlementView }

/** A debt, month by month: when each part is due, and the one that comes next, to be noted once it came. */
export const Instalments = ({ account }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { instalments, can } = account
  if (instalments.length === 0) return null
  const next = instalments.findIndex(({ paidOn }) => !paidOn)
  return (
    <div class="stack-s">
      <h3>{t('settlement.instalments')}</h3>
      <ol>
        {instalments.map((each, i) => (
          <li key={i}>
            {sayInstalment(each, speech)}
            {each.paidOn &&
              `, ${t('settlement.instalment.received', { on: sayDay(each.paidOn, lang, yearAlways) })}`}
          </li>
        ))}
      </ol>
      {can.receive && next >= 0 && <Receive key={next} id={account.id} nth={next} />}
    </div>
  )
}

const Receive = ({ id, nth }: { id: string; nth: number }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const { onEffort, effort } = useSpent()
  const [on, setOn] = useState(dayOf(useNow()))
  return (
    <form
      class="account-form stack-s"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        const sent = send('settlement.receive', id, { nth, on }, { effort: effort() })
        void act(sent, t('settlement.instalment.noted'))
      }}
    >
      <Field
        kind="date"
        narrow
        label={t('settlement.instalment.on')}
        value={on}
        onValue={setOn}
        effortKey="inspections.received"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button type="submit" busy={busy}>
          {t('settlement.instalment.receive')}
        </Button>
      </div>
    </form>
  )
}
