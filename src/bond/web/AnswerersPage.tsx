import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { useHere } from '../../kernel/web/router.ts'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries, Topic } from '../core/contract.ts'
import { send, useAsk } from './bond-client.ts'
import { bondPaths, isPhonePath, pageClass } from './bond-paths.ts'
import './bond.css'

type Answerers = Queries['bond.answerers']['output']

/** «Qui répond de quoi au siège»: a person and her deputy for each; what nobody answers for stands first, and says so. */
export const AnswerersPage = (): JSX.Element => {
  const { t } = useSpeech()
  const isPhone = isPhonePath(useHere().path)
  const { data, again, ...answer } = useAsk('bond.answerers', {}, true)
  if (!data)
    return (
      <div class={pageClass(isPhone)}>
        <AwaitedPage
          title={t('bond.answerers')}
          answer={answer}
          loading={t('bond.loading')}
          back={{ to: bondPaths.ideas(isPhone), from: t('bond.title') }}
        />
      </div>
    )
  const missing = data.rows.filter(({ person }) => !person).length
  return (
    <div class={`${pageClass(isPhone)} stack`}>
      <PageHead to={bondPaths.ideas(isPhone)} from={t('bond.title')} title={t('bond.answerers')} />
      <p class="secondary">{t('bond.answerers.lead')}</p>
      {missing > 0 && <p class="bond-owed">{t('bond.answerers.missing', { n: missing })}</p>}
      {data.rows.map((topic) => (
        <TopicCard key={topic.id} topic={topic} answerers={data} again={again} />
      ))}
    </div>
  )
}

type CardProps = { topic: Topic; answerers: Answerers; again: () => void }

const TopicCard = ({ topic, answerers, again }: CardProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [isChanging, setChanging] = useState(false)
  const { person, deputy, awayUntil } = topic
  return (
    <section class="bond-answer stack-s">
      <h2>{topic.name}</h2>
      <p class="secondary">{topic.service}</p>
      <p>
        {person ? person.name : <strong>{t('bond.answerers.nobody')}</strong>}
        {person && awayUntil && (
          <>, {t('bond.away', { until: sayDay(`${awayUntil}T12:00:00Z`, lang, now) })}</>
        )}
      </p>
      {deputy && <p>{t('bond.deputy', { name: deputy.name })}</p>}
      {answerers.can.set &&
        (isChanging ? (
          <ChooseAnswerer
            topic={topic}
            answerers={answerers}
            onDone={() => {
              setChanging(false)
              again()
            }}
          />
        ) : (
          <div>
            <Button
              small
              kind={person ? 'quiet' : 'primary'}
              label={`${t(person ? 'bond.answerers.change' : 'bond.answerers.name')} : ${topic.name}`}
              onClick={() => setChanging(true)}
            >
              {t(person ? 'bond.answerers.change' : 'bond.answerers.name')}
            </Button>
          </div>
        ))}
    </section>
  )
}

type ChooseProps = { topic: Topic; answerers: Answerers; onDone: () => void }

const ChooseAnswerer = ({ topic, answerers: { people }, onDone }: ChooseProps): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  // Whom she saw named when she began: what somebody else says meanwhile is not written over.
  const [before] = useState(topic)
  const [draft, setDraft] = useState({ person: topic.person?.id ?? '', deputy: topic.deputy?.id ?? '' })
  const { act, busy, no } = useActs(t('bond.left'))
  const options = [
    { value: '', label: t('bond.answerers.nobody') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const save = async (): Promise<void> => {
    const { person, deputy } = draft
    const named = { person: person || null, deputy: deputy || null, before: before.person?.id ?? null }
    const did = await act(send('bond.setAnswerer', topic.id, named), '')
    if (!did) return
    tell(t(did === 'kept' ? 'bond.left' : 'bond.answerers.saved'))
    onDone()
  }
  return (
    <div class="stack">
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <Field
        kind="select"
        label={t('bond.answerers.person')}
        value={draft.person}
        options={options}
        onValue={(person) => setDraft({ ...draft, person, deputy: person ? draft.deputy : '' })}
      />
      <Field
        kind="select"
        label={t('bond.answerers.deputy')}
        value={draft.deputy}
        options={options.filter(({ value }) => value === '' || value !== draft.person)}
        onValue={(deputy) => setDraft({ ...draft, deputy })}
      />
      <div class="line">
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('bond.answerers.save')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('bond.close')}
        </Button>
      </div>
    </div>
  )
}
