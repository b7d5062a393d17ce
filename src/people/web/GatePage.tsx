import { createContext, type JSX } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import type { AnswerState } from '../../kernel/web/ask.ts'
import { DrawSpoken } from '../../kernel/web/draw-spoken.tsx'
import { findScreen } from '../../kernel/web/find-screen.ts'
import { takeKey } from '../../kernel/web/link-key.ts'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Page } from '../../kernel/web/parts/Page.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { PageContext } from '../../kernel/web/Slot.tsx'
import { chooseLang } from '../../kernel/web/speech.ts'
import { Account } from './Account.tsx'
import { OpenLink } from './OpenLink.tsx'
import { Personas } from './Personas.tsx'
import { SignIn } from './SignIn.tsx'
import { type Me, useAsk, useWords } from './gate-words.ts'
import { Welcome } from './Welcome.tsx'
import './gate.css'

type GateAnswer = AnswerState<Me> & { again: () => void }
const AskedContext = createContext<GateAnswer>({ state: 'loading', again: () => {} })

/** The walls of the door. Who stands there is asked once. */
export const Gate = (): JSX.Element => {
  const { t, lang } = useWords()
  const { path } = useHere()
  const { parts } = useContext(PageContext)
  const me = useAsk('me', {})
  const { screen, params } = findScreen(parts, path) ?? findScreen(parts, '/')!
  const name = me.data?.landlord || t('page.name')
  const title = screen.title && t(screen.title)
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
  return (
    <Page
      lang={lang}
      words={{ skip: t('page.skip'), name, toDark: t('page.dark'), toLight: t('page.light') }}
      home="/"
      onLang={chooseLang}
      footer={
        <>
          <a href="/accessibilite">{t('access.title')}</a> <a href="/mentions">{t('legal.short')}</a>
        </>
      }
    >
      <AskedContext.Provider value={me}>
        <DrawSpoken of={screen} given={params} label={t('account.loading')} />
      </AskedContext.Provider>
    </Page>
  )
}

/** What is drawn once it is known who stands there. */
const DrawOnceKnown = ({ render }: { render: (me: Me, again: () => void) => JSX.Element }): JSX.Element => {
  const { t } = useWords()
  const me = useContext(AskedContext)
  if (me.state === 'refused') return <RefusalNotice>{me.no.message}</RefusalNotice>
  return me.data ? render(me.data, me.again) : <Loading label={t('account.loading')} shape="text" />
}

/** Who are you: on a demonstration, one of its people. */
export const Door = (): JSX.Element => (
  <DrawOnceKnown render={(me) => (me.demo ? <Personas me={me} /> : <Welcome me={me} />)} />
)

export const Enter = (): JSX.Element => <DrawOnceKnown render={() => <SignIn />} />

export const EnterByLink = (): JSX.Element => (
  <DrawOnceKnown render={() => <OpenLink token={takeKey('/in') ?? ''} />} />
)

/** Who has none yet enters first. */
export const OwnAccount = (): JSX.Element => (
  <DrawOnceKnown
    render={(me, again) => (me.account ? <Account me={me} account={me.account} again={again} /> : <SignIn />)}
  />
)
