import type { ComponentChildren, JSX } from 'preact'
import { OfflineBar } from '../../../kernel/web/parts/OfflineBar.tsx'
import { Page } from '../../../kernel/web/parts/Page.tsx'
import { chooseLang, useSpeech } from '../../../kernel/web/speech.ts'
import { useLandlord } from '../../../requests/web/tenant/useLandlord.ts'
import { useTitle } from '../../../kernel/web/useTitle.ts'
import { useWaiting } from '../../../kernel/web/useWaiting.ts'

/** The walls of a phone's page: the name over the door, the language, the theme, and what waits to leave. */
export const TenantFrame = ({
  home,
  area,
  children,
}: {
  home: string
  /** whose words: `tenant` or `firm` */
  area: 'tenant' | 'firm'
  children: ComponentChildren
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const name = useLandlord()
  useTitle(name, t(`${area}.title`))
  return (
    <Page
      lang={lang}
      home={home}
      words={{
        skip: t(`${area}.skip`),
        name,
        toDark: t(`${area}.toDark`),
        toLight: t(`${area}.toLight`),
      }}
      onLang={chooseLang}
      bar={<Waiting area={area} />}
      footer={
        <>
          <a href="/accessibilite">{t(`${area}.accessibility`)}</a>{' '}
          <a href="/mentions">{t(`${area}.legal`)}</a>
        </>
      }
    >
      {children}
    </Page>
  )
}

const Waiting = ({ area }: { area: 'tenant' | 'firm' }): JSX.Element => {
  const { t } = useSpeech()
  const { waiting, offline } = useWaiting()
  const words = offline
    ? waiting
      ? t(`${area}.offline.waits`, { n: waiting })
      : t(`${area}.offline`)
    : waiting
      ? t(`${area}.leaving`, { n: waiting })
      : undefined
  return <OfflineBar offline={offline}>{words}</OfflineBar>
}
