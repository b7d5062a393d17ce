import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { FilledSheet } from '../../core/campaign/campaign-contract.ts'
import { typedWays } from '../../core/campaign/sheet-states.ts'
import { send, useAsk } from '../statutory-client.ts'
import { SheetFields } from './SheetFields.tsx'
import { useSheet } from './useSheet.ts'
import './sheet.css'

/** A sheet as it is found: by its row in the list, or by the code of its letter. */
export type DeskFound = { sheet: string } | { code: string }

/** What was written or said is typed: once it is kept, it is not shown here any more. */
export const DeskSheet = ({
  of,
  onBack,
  onTyped,
}: {
  of: DeskFound
  onBack: () => void
  onTyped: (words: string) => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('sheet.desk', of)
  return (
    <section class="stack sheet-page">
      {data && <TypedSheet sheet={data} onTyped={onTyped} />}
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('sheet.loading')} shape="text" />}
      <div>
        <Button kind="quiet" onClick={onBack}>
          {t('campaign.back')}
        </Button>
      </div>
    </section>
  )
}

const TypedSheet = ({
  sheet,
  onTyped,
}: {
  sheet: FilledSheet
  onTyped: (words: string) => void
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { fields, problem, judge, effort } = useSheet(sheet)
  const [cameBy, setCameBy] = useState<(typeof typedWays)[number]>('letter')
  const { act, busy, no } = useActs(t('campaign.left'))
  const type = async (): Promise<void> => {
    const answers = judge()
    if (!answers) return
    if (await act(send('sheet.type', sheet.id, { cameBy, ...answers }, { effort: effort() }), ''))
      onTyped(t('campaign.desk.done'))
  }
  const { names, answeredOn, address } = sheet
  return (
    <>
      <h3>{t('campaign.desk', { names: names.join(', ') })}</h3>
      <p>{address}</p>
      {answeredOn && (
        <p>{t('campaign.desk.answered', { day: sayDay(`${answeredOn}T12:00:00Z`, lang, now) })}</p>
      )}
      <Choice
        legend={t('campaign.desk.way')}
        layout="row"
        value={cameBy}
        onValue={setCameBy}
        options={typedWays.map((way) => ({ value: way, label: t(`campaign.desk.${way}`) }))}
      />
      <SheetFields {...fields} />
      {(problem ?? no) && <RefusalNotice>{problem ?? no}</RefusalNotice>}
      <div>
        <Button kind="primary" busy={busy} onClick={() => void type()}>
          {t('campaign.desk.send')}
        </Button>
      </div>
    </>
  )
}
