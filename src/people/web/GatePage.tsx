import type { JSX } from 'preact'
import type { Key } from '../../kernel/core/words.ts'
import { useEffect } from 'preact/hooks'
import { takeKey } from '../../kernel/web/link-key.ts'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Page } from '../../kernel/web/parts/Page.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { match, useHere } from '../../kernel/web/router.ts'
import { chooseLang } from '../../kernel/web/speech.ts'
import { Access } from './Access.tsx'
import { Account } from './Account.tsx'
import { Legal } from './Legal.tsx'
import { OpenLink } from './OpenLink.tsx'
import { Personas } from './Personas.tsx'
import { SignIn } from './SignIn.tsx'
import { type Me, useAsk, useWords } from './gate-words.ts'
import { Welcome } from './Welcome.tsx'
import './gate.css'

/** The door of the house: who are you, come in, your account. */
export const Gate = (): JSX.Element => {
  const { t, lang } = useWords()
  const { path } = useHere()
  const me = useAsk('me', {})
  const screen = screenOf(path)
  const name = me.data?.landlord || t('page.name')
  useEffect(() => {
    document.title = `${t(titles[screen])} · ${name}`
  }, [screen, name, t])
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
      {screen === 'access' ? (
        <Access />
      ) : screen === 'legal' ? (
        <Legal />
      ) : me.state === 'refused' ? (
        <RefusalNotice>{me.no.message}</RefusalNotice>
      ) : me.data === undefined ? (
        <Loading label={t('account.loading')} shape="text" />
      ) : (
        <Screen screen={screen} me={me.data} again={me.again} />
      )}
    </Page>
  )
}

// Before anything is shown: what stands in the address is read once, and goes.
const linkKey = takeKey('/in')

type Name = 'welcome' | 'sign' | 'open' | 'account' | 'access' | 'legal'

const screenOf = (path: string): Name =>
  path === '/in' || path.startsWith('/in/')
    ? 'open'
    : match('/entrer', path)
      ? 'sign'
      : match('/compte', path)
        ? 'account'
        : match('/accessibilite', path)
          ? 'access'
          : match('/mentions', path)
            ? 'legal'
            : 'welcome'

const titles: Record<Name, Key> = {
  welcome: 'gate.welcome',
  sign: 'sign.title',
  open: 'sign.open.title',
  account: 'account.title',
  access: 'access.title',
  legal: 'legal.title',
}

type ScreenProps = { screen: Name; me: Me; again: () => void }

const Screen = ({ screen, me, again }: ScreenProps): JSX.Element => {
  if (screen === 'open') return <OpenLink token={linkKey ?? ''} />
  if (screen === 'account' && me.account) return <Account me={me} account={me.account} again={again} />
  if (screen === 'sign' || screen === 'account') return <SignIn />
  return me.demo ? <Personas me={me} /> : <Welcome me={me} />
}
