import { Fragment, type JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { sayDelay } from '../../../kernel/core/delay.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { PageContext } from '../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { promises } from '../../core/delays/delays.ts'
import { urgencies } from '../../core/nature/nature-types.ts'
import { matters } from '../../core/nature/no-repair.ts'
import { send, useAsk } from '../office/requests-client.ts'
import { paths } from '../office/office-paths.ts'
import { AgencyDelays } from './AgencyDelays.tsx'
import { DelaysBefore } from './DelaysBefore.tsx'
import { type DelaysDraft, delaysDraftOf, problemsIn, saidIn, unitOf } from './delays-draft.ts'
import './DelaysPage.css'

type Standing = Queries['urgency.delays']['output']

/** What the landlord promises by urgency: read by whoever says it aloud, changed by head office. */
export const DelaysPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const asked = query.get('agence')
  const { data, ...answer } = useAsk('urgency.delays', asked ? { agency: asked } : {}, true)
  return (
    <div class="delays stack">
      <PageHead to={paths.todo} from={t('delays.back')} title={t('delays.title')}>
        <p class="secondary">{t(data?.agency ? 'delays.lead.agency' : 'delays.lead')}</p>
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('delays.loading')} shape="text" />}
      {data && data.agencies.length > 1 && <ForWhom standing={data} />}
      {data && <SetOrRead standing={data} />}
      {data && <LastSet set={data.set} />}
      {data?.agency && <DelaysBefore key={data.agency} standing={data} agency={data.agency} />}
    </div>
  )
}

const ForWhom = ({ standing }: { standing: Standing }): JSX.Element => {
  const { t } = useSpeech()
  const { role } = useContext(PageContext)
  const all = ofRole(role).reach === 'all' ? [{ value: '', label: t('delays.for.all') }] : []
  return (
    <Field
      kind="select"
      label={t('delays.for')}
      value={standing.agency ?? ''}
      options={[...all, ...standing.agencies.map(({ id, name }) => ({ value: id, label: name }))]}
      onValue={(agency) => goTo(agency ? `${paths.delays}?agence=${agency}` : paths.delays, true)}
    />
  )
}

// Who opens another agency’s page begins with what stands there; what was typed about another is not carried along.
const SetOrRead = ({ standing }: { standing: Standing }): JSX.Element => {
  if (!standing.can.set) return <ReadDelays standing={standing} />
  return standing.agency === null ? (
    <Change key={JSON.stringify(standing.delays)} standing={standing} />
  ) : (
    <AgencyDelays
      key={`${standing.agency} ${standing.version}`}
      standing={standing}
      agency={standing.agency}
    />
  )
}

const LastSet = ({ set }: Pick<Standing, 'set'>): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  if (!set) return <p class="secondary">{t('delays.first')}</p>
  const when = sayAgo(set.at, now, lang)
  return (
    <p class="secondary">
      {set.by ? t('delays.set', { when, name: set.by }) : t('delays.set.nobody', { when })}
    </p>
  )
}

// What is meant by an urgency is said; a kind of matter says it by its name.
const hintOf = (promise: keyof DelaysDraft, t: Speech['t']): { hint?: string } =>
  promise === 'U0' || promise === 'U1' || promise === 'U2' || promise === 'U3'
    ? { hint: t(`delays.what.${promise}`) }
    : {}

const ReadDelays = ({ standing }: { standing: Standing }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <dl class="delays-read">
      {promises.map((promise) => (
        <Fragment key={promise}>
          <dt>{t(`delays.name.${promise}`)}</dt>
          <dd>
            {t('delays.within', { delay: sayDelay(standing.delays[promise], lang) })}
            <span class="secondary">{hintOf(promise, t).hint}</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

const Change = ({ standing }: { standing: Standing }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const spent = useSpent()
  const { busy, no, act } = useActs(t('delays.kept'))
  const [draft, setDraft] = useState<DelaysDraft>(delaysDraftOf(standing.delays))
  const [tried, setTried] = useState(false)
  const problems = problemsIn(draft)
  const save = async (): Promise<void> => {
    setTried(true)
    const data = saidIn(draft)
    if (!data || Object.values(problems).some(Boolean)) return
    const said = t('delays.saved')
    const did = await act(send('urgency.setDelays', standing.id, data, { effort: spent.effort() }), said)
    if (did) tell(did === 'done' ? said : t('delays.kept'))
  }
  const field = (promise: keyof DelaysDraft): JSX.Element => {
    const problem = problems[promise]
    return (
      <Field
        key={promise}
        narrow
        inputMode="numeric"
        unit={t(`delays.${unitOf(promise)}`)}
        label={t(`delays.name.${promise}`)}
        {...hintOf(promise, t)}
        value={draft[promise]}
        onValue={(value) => setDraft({ ...draft, [promise]: value })}
        maxLength={4}
        problem={tried && problem ? t(problem) : undefined}
        effortKey={`delay.${promise}`}
        onEffort={spent.onEffort}
      />
    )
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      {urgencies.map(field)}
      <h2>{t('delays.matters')}</h2>
      <p class="secondary">{t('delays.matters.lead')}</p>
      {matters.map(field)}
      <p>{t('delays.keep')}</p>
      {no && <RefusalNotice kept={t('delays.draft.kept')}>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('delays.save')}
        </Button>
        <Button href={paths.todo}>{t('delays.leave')}</Button>
      </div>
    </form>
  )
}
