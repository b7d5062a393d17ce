import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { takeKey } from '../../../kernel/web/link-key.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { FilledSheet } from '../../core/campaign/campaign-contract.ts'
import { send, useAsk } from '../statutory-client.ts'
import { SheetFields } from './SheetFields.tsx'
import { useSheet } from './useSheet.ts'
import './sheet.css'

/** The sheet of a survey, by the link of a mail. */
export const OccupationPage = (): JSX.Element => {
  const { t } = useSpeech()
  const key = takeKey('/enquete')
  const { data, ...answer } = useAsk('sheet.open', key ? { key } : null)
  if (!key) return <RefusalNotice>{t('sheet.no_link')}</RefusalNotice>
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('sheet.loading')} shape="text" />
    )
  return <OpenedSheet sheet={data} linkKey={key} />
}

const OpenedSheet = ({ sheet, linkKey }: { sheet: FilledSheet; linkKey: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { kind, year, due, law, answeredOn } = sheet
  const [isAnswering, setAnswering] = useState(answeredOn === null)
  const [ended, setEnded] = useState<string>()
  const day = sayDay(`${due}T12:00:00Z`, lang, now)
  return (
    <div class="sheet-page stack-l">
      <div class="stack-s">
        <h1>{t(`sheet.head.${kind}`, { year: String(year) })}</h1>
        <p>{t(`sheet.why.${kind}`, { law, due: day })}</p>
      </div>
      {ended && (
        <p role="status">
          <strong>{ended}</strong>
        </p>
      )}
      {!ended && !isAnswering && answeredOn && (
        <div class="stack">
          <p>
            <strong>{t('sheet.received', { day: sayDay(`${answeredOn}T12:00:00Z`, lang, now) })}</strong>
          </p>
          <p>{t('sheet.again', { due: day })}</p>
          <div>
            <Button kind="quiet" onClick={() => setAnswering(true)}>
              {t('sheet.again.act')}
            </Button>
          </div>
        </div>
      )}
      {!ended && isAnswering && <AskedSheet sheet={sheet} linkKey={linkKey} onEnd={setEnded} />}
    </div>
  )
}

const AskedSheet = ({
  sheet,
  linkKey: key,
  onEnd,
}: {
  sheet: FilledSheet
  linkKey: string
  onEnd: (words: string) => void
}): JSX.Element => {
  const { t } = useSpeech()
  const { fields, problem, judge, effort } = useSheet(sheet)
  const { act, busy, no, said } = useActs(t('sheet.waiting'))
  const answer = async (): Promise<void> => {
    const answers = judge()
    if (!answers) return
    const sent = send('sheet.answer', sheet.id, { key, ...answers }, { effort: effort() })
    if ((await act(sent, t('sheet.done'))) === 'done') onEnd(t('sheet.done'))
  }
  const tell = async (tells: 'gone' | 'help'): Promise<void> => {
    if ((await act(send('sheet.tell', sheet.id, { key, tells }), t(`sheet.${tells}.done`))) === 'done')
      onEnd(t(`sheet.${tells}.done`))
  }
  return (
    <>
      <KnownHome sheet={sheet} />
      <div class="stack">
        <SheetFields {...fields} />
        <p class="secondary">{t('sheet.paper')}</p>
        <p class="secondary">{t('sheet.wall')}</p>
        {(problem ?? no) && <RefusalNotice>{problem ?? no}</RefusalNotice>}
        {said && <p role="status">{said}</p>}
        <div>
          <Button kind="primary" busy={busy} busyLabel={t('sheet.sending')} onClick={() => void answer()}>
            {t('sheet.send')}
          </Button>
        </div>
      </div>
      <section class="stack-s" aria-labelledby="sheet-other">
        <h2 id="sheet-other">{t('sheet.other')}</h2>
        <div class="line">
          <Button kind="quiet" onClick={() => void tell('gone')}>
            {t('sheet.gone')}
          </Button>
          <Button kind="quiet" onClick={() => void tell('help')}>
            {t('sheet.help')}
          </Button>
        </div>
      </section>
    </>
  )
}

const KnownHome = ({ sheet: { address, leaseFrom } }: { sheet: FilledSheet }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="sheet-known">
      <h2 id="sheet-known">{t('sheet.known')}</h2>
      <p>
        {t('sheet.known.address', { address })}{' '}
        {leaseFrom && t('sheet.known.lease', { day: sayDay(`${leaseFrom}T12:00:00Z`, lang, yearAlways) })}
      </p>
      <p class="secondary">{t('sheet.known.fix')}</p>
    </section>
  )
}
