import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { carriesLink, headers } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

type Props = {
  href: string
  /** how the file is called where it is kept */
  name: string
  children: ComponentChildren
}

/** A paper to open: a link; where a signed link opened the page, it travels in a header, and the file is fetched and given. */
export const PaperLink = ({ href, name, children }: Props): JSX.Element =>
  carriesLink() ? (
    <GivenPaper href={href} name={name}>
      {children}
    </GivenPaper>
  ) : (
    <a href={href}>{children}</a>
  )

const GivenPaper = ({ href, name, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [state, setState] = useState<'rest' | 'busy' | 'away'>('rest')
  const give = async (): Promise<void> => {
    setState('busy')
    setState((await givePaper(href, name)) ? 'rest' : 'away')
  }
  return (
    <>
      <Button busy={state === 'busy'} onClick={() => void give()}>
        {children}
      </Button>
      {state === 'away' && <RefusalNotice>{t('inspections.paper.away')}</RefusalNotice>}
    </>
  )
}

const givePaper = async (href: string, name: string): Promise<boolean> => {
  const response = await fetch(href, { headers: headers() }).catch(() => undefined)
  if (!response?.ok) return false
  const { saveFile } = await import('../../kernel/web/save-file.ts')
  saveFile(await response.blob(), name)
  return true
}
