import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { PageContext } from '../../kernel/web/Slot.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries, WayRow } from '../core/contract.ts'
import { findWays } from '../core/find-ways.ts'
import { PracticeOverview } from './PracticeOverview.tsx'
import { useAsk } from './practice-client.ts'
import { agencyIn, elsewhere, paths } from './practice-paths.ts'
import { isOffered, sayWhat } from './say-way.ts'
import { WayList } from './WayList.tsx'
import './practice.css'

type ListedWays = Queries['practice.list']['output']
type Show = 'all' | 'changed' | 'offered'

/** «Notre façon de faire»: all that an agency may say in its own words, by what it is about. */
export const PracticePage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const { data, ...answer } = useAsk('practice.list', agencyIn(query), true)
  return (
    <div class="practice stack">
      <header>
        <h1>{t('practice.back')}</h1>
        <p class="secondary">{t('practice.lead')}</p>
      </header>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('practice.loading')} shape="rows" />}
      {data && <Ways listed={data} agencies={data.all && query.get('vue') === 'agences'} />}
    </div>
  )
}

type WaysProps = {
  listed: ListedWays
  /** head office reads what agencies changed, and not the texts */
  agencies: boolean
}

const Ways = ({ listed, agencies }: WaysProps): JSX.Element => (
  <>
    {listed.all && <WhichFace agencies={agencies} />}
    {agencies ? <PracticeOverview /> : <Texts listed={listed} />}
  </>
)

// Head office goes from the texts to what agencies made of them, and back.
const WhichFace = ({ agencies }: { agencies: boolean }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="line" role="group" aria-label={t('practice.face')}>
      <Button small pressed={!agencies} onClick={() => goTo(paths.list(null), true)}>
        {t('practice.face.texts')}
      </Button>
      <Button small pressed={agencies} onClick={() => goTo(paths.changes, true)}>
        {t('practice.changes')}
      </Button>
    </div>
  )
}

const Texts = ({ listed }: { listed: ListedWays }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [asked, setAsked] = useState('')
  const [show, setShow] = useState<Show>('all')
  const others = useElsewhere()
  const shown = listed.rows.filter(isShown[show])
  const about = (row: WayRow): string =>
    `${t(`practice.topic.${row.topic}`)} ${t(`practice.hear.${row.topic}`)}`
  const found = findWays(shown, asked, (row) => ({
    words: `${sayWhat(row, speech)} ${row.now.fr} ${row.now.en} ${row.house.fr}`,
    about: about(row),
  }))
  const rooms = findWays(show === 'all' ? others : [], asked, ({ code }) => ({
    words: `${t(`practice.go.${code}`)} ${t(`practice.go.${code}.what`)}`,
    about: '',
  }))
  return (
    <>
      {listed.all && <ForWhom listed={listed} />}
      <Field
        kind="search"
        label={t('practice.search')}
        hint={t('practice.search.hint')}
        value={asked}
        onValue={setAsked}
      />
      <ShowWhich listed={listed} show={show} onShow={setShow} />
      <p role="status" class={asked ? 'secondary' : 'hidden-text'}>
        {asked &&
          t(found.length + rooms.length ? 'practice.found' : 'practice.none', {
            n: found.length + rooms.length,
          })}
      </p>
      <WayList rows={found} listed={listed} found={asked.trim() !== ''} rooms={rooms} />
    </>
  )
}

// Settings with a page of their own, for whom the page itself is.
const useElsewhere = (): (typeof elsewhere)[number][] => {
  const { parts, role } = useContext(PageContext)
  const screens = parts.flatMap((part) => part.screens ?? [])
  return elsewhere.filter(({ path }) =>
    screens.some((screen) => screen.path === path && role && screen.for.includes(role)),
  )
}

const isShown: Record<Show, (row: WayRow) => boolean> = {
  all: () => true,
  changed: ({ whose }) => whose === 'agency',
  offered: isOffered,
}

const ForWhom = ({ listed }: { listed: ListedWays }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Field
      kind="select"
      label={t('practice.for')}
      value={listed.agency ?? ''}
      options={[
        { value: '', label: t('practice.for.all') },
        ...listed.agencies.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onValue={(agency) => goTo(paths.list(agency || null), true)}
    />
  )
}

type WhichProps = { listed: ListedWays; show: Show; onShow: (show: Show) => void }

const ShowWhich = ({ listed, show, onShow }: WhichProps): JSX.Element | null => {
  const { t } = useSpeech()
  const count = (which: Show): number => listed.rows.filter(isShown[which]).length
  const choices = (['all', 'changed', 'offered'] as const).filter(
    (which) => which === 'all' || count(which) > 0,
  )
  if (choices.length === 1) return null
  return (
    <div class="line" role="group" aria-label={t('practice.show')}>
      {choices.map((which) => (
        <Button key={which} small pressed={show === which} onClick={() => onShow(which)}>
          {t(`practice.show.${which}`, which === 'all' ? {} : { n: String(count(which)) })}
        </Button>
      ))}
    </div>
  )
}
