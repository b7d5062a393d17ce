import type { JSX } from 'preact'
import { sayOr } from '../../../kernel/core/words.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../../../kernel/core/access.ts'
import { sayBeside, sayDayTime } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Print } from '../../../kernel/web/parts/Print.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, SpeechContext, useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { inside } from '../../core/name-agency.ts'
import { repairsDecree } from '../../core/nature/law.ts'
import { useAsk } from '../office/requests-client.ts'
import { paths } from '../office/office-paths.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { tellFact } from './tell-fact.ts'
import { sayDate, sayEnvelope, sayNext, sayPlace, sayRow } from './say-step.ts'

/** The words of another language, for what somebody else will read. */
export type SpeechIn = (lang: Lang) => Promise<Speech>
type Props = { id: string; kind: 'papier' | 'lettre'; speechIn: SpeechIn }

/** The thread on paper, for a file or a meeting; or the letter that says plainly what is the tenant's to do. */
export const ThreadOnPaper = ({ id, kind, speechIn }: Props): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const { data: thread, ...answer } = useAsk('request.thread', { id })
  if (!thread)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} shape="text" />
    )
  return (
    <div class="stack paper">
      <p class="line no-print">
        <Button onClick={() => print()}>{t('thread.print')}</Button>
        <a href={paths.request(id)}>{t('office.back')}</a>
      </p>
      {kind === 'lettre' ? (
        <InHers thread={thread} now={now} speechIn={speechIn} />
      ) : (
        <Whole thread={thread} now={now} />
      )}
    </div>
  )
}

type SheetProps = { thread: Thread; now: string }

const Whole = ({ thread, now }: SheetProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { request, place } = thread
  return (
    <Print
      kind="list"
      from={place.agency.name}
      title={sayRow(request, speech)}
      dated={`${t('thread.no', { no: String(request.no) })}, ${sayDate(now, lang)}`}
    >
      <p>{sayPlace(request.place, speech)}</p>
      <p>
        <strong>{request.closure ? t(`closure.${request.closure}`) : sayNext(request, now, speech)}</strong>
      </p>
      <ol class="paper-entries">
        {thread.entries
          .filter((e) => e.audience !== 'staff')
          .map((e) => (
            <li key={e.id}>
              <span class="secondary figures">
                {sayBeside(sayDayTime(e.at, lang, now), e.data['saidAt'], now, lang)} ·{' '}
                {e.by.name ?? t(`author.${e.by.role}`)}
              </span>
              <br />
              {tellFact(e, now, speech)} {e.gone ? t('thread.gone') : e.words}
              {e.papers?.length ? (
                <>
                  <br />
                  {t('thread.enclosed', { names: e.papers.map(({ name }) => name).join(', ') })}
                </>
              ) : null}
            </li>
          ))}
      </ol>
    </Print>
  )
}

// The agency writes in its language; she reads in her own.
const InHers = ({ speechIn, ...sheet }: SheetProps & { speechIn: SpeechIn }): JSX.Element => {
  const mine = useSpeech()
  const lang = sheet.thread.requester?.lang ?? mine.lang
  const [hers, setHers] = useState<Speech>()
  // oxlint-disable-next-line react/exhaustive-deps -- the words of the reader's language come once
  useEffect(() => void speechIn(lang).then(setHers), [lang])
  if (!hers) return <Loading label={mine.t('office.loading')} shape="text" />
  return (
    <SpeechContext.Provider value={hers}>
      <div lang={lang}>
        <Letter {...sheet} />
      </div>
    </SpeechContext.Provider>
  )
}

const Letter = ({ thread, now }: SheetProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { request, place, requester, article } = thread
  const { data: house } = useAsk('request.help', {})
  const line = article ? sayOr(t, `decree.${article}`, '') : ''
  const known = line !== ''
  return (
    <Print
      kind="letter"
      from={house?.landlord ?? place.agency.name}
      fromDetail={`${place.agency.name}, ${sayPhone(place.agency.phone)}`}
      to={[requester?.name ?? '', ...sayEnvelope(place, speech)].join('\n')}
      title={t('thread.letter.title')}
      dated={sayDate(request.closedAt ?? now, lang)}
      footer={known && t('thread.letter.asOf', { asOf: sayDate(repairsDecree.asOf, lang) })}
    >
      <p>{t('thread.letter.hello')}</p>
      <p>{t('thread.letter.body', { what: inside(t(`nature.${request.nature}`)) })}</p>
      {known && <p>{t('thread.letter.law', { article: article ?? '', line })}</p>}
      <p>{t('thread.letter.except')}</p>
      <p>{t('thread.letter.bye')}</p>
      <p>{place.agency.name}</p>
    </Print>
  )
}
