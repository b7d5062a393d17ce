import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { AnswerIdea } from './AnswerIdea.tsx'
import { useAsk, type WholeIdea } from './bond-client.ts'
import { bondPaths, isPhonePath, pageClass } from './bond-paths.ts'
import { JoinIdea } from './JoinIdea.tsx'
import { sayAnswer, sayOrigin, sayRoute, sayState, sayMonth } from './say-idea.ts'
import './bond.css'

/** One idea: its words, what head office answered and when, from where it is wished for. */
export const IdeaPage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const isPhone = isPhonePath(useHere().path)
  const { data, again, ...answer } = useAsk('bond.idea', { id }, id)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice action={<a href={bondPaths.ideas(isPhone)}>{t('bond.title')}</a>}>
        {answer.no.message}
      </RefusalNotice>
    ) : (
      <Loading label={t('bond.loading')} />
    )
  return (
    <div class={`${pageClass(isPhone)} stack-l`}>
      <IdeaHead whole={data} isPhone={isPhone} />
      <Answers whole={data} />
      {data.can.answer && <AnswerIdea key={data.answers.length} whole={data} again={again} />}
      <JoinIdea whole={data} />
      <Origins whole={data} />
    </div>
  )
}

const IdeaHead = ({ whole: { idea }, isPhone }: { whole: WholeIdea; isPhone: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <div class="stack-s">
      <PageHead to={bondPaths.ideas(isPhone)} from={t('bond.title')} title={idea.words} />
      <p>
        <strong>{sayState(idea, speech)}</strong>
      </p>
      <p class="secondary">
        {t('bond.told', { day: sayDay(`${idea.toldOn}T12:00:00Z`, lang, now) })}
        {' · '}
        {idea.signedBy ?? t('bond.unsigned')}
        {' · '}
        {sayRoute(idea, speech)}
        {' · '}
        {t('bond.version', { version: idea.version })}
        {idea.refusals.length > 0 && ` · ${t('bond.refusals', { codes: idea.refusals.join(', ') })}`}
      </p>
    </div>
  )
}

const Answers = ({ whole: { answers, additions } }: { whole: WholeIdea }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <section class="stack-s">
      <h2>{t('bond.answers')}</h2>
      {answers.length === 0 && <p>{t('bond.answers.none')}</p>}
      {answers.map((answer) => (
        <article class="bond-answer" key={answer.at}>
          <h3>{sayAnswer(answer, now, speech)}</h3>
          <p class="bond-said">{answer.words}</p>
          <p class="secondary">{[answer.by, sayDay(answer.at, lang, now)].filter(Boolean).join(' · ')}</p>
        </article>
      ))}
      {additions.map(({ words, toldOn }, i) => (
        <article class="bond-answer" key={i}>
          <h3>{t('bond.addition')}</h3>
          <p class="bond-said">{words}</p>
          <p class="secondary">{sayDay(`${toldOn}T12:00:00Z`, lang, now)}</p>
        </article>
      ))}
    </section>
  )
}

const Origins = ({ whole: { origins, countedIn, idea } }: { whole: WholeIdea }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  return (
    <section class="stack-s">
      <h2>{t('bond.origins')}</h2>
      <p>
        {idea.persons === null || countedIn === null
          ? t('bond.origins.none')
          : t('bond.origins.all', { n: idea.persons, month: sayMonth(countedIn, lang) })}
      </p>
      {origins.length > 0 && (
        <ul>
          {origins.map((row) => (
            <li key={`${row.place}${row.agency}`}>{sayOrigin(row, speech)}</li>
          ))}
        </ul>
      )}
      <p class="secondary">{t('bond.origins.how')}</p>
    </section>
  )
}
