import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fetchFirstPage, savePaper } from '../../kernel/web/paper-addresses.ts'
import { useSpeech } from '../../kernel/web/speech.ts'

/** The first page of a letter, as large as there is room for it; all of it a tap away. */
export const LetterPages = ({ sha256, name }: { sha256: string; name: string }): JSX.Element => {
  const { t } = useSpeech()
  const [page, setPage] = useState<{ url?: string; why?: string }>({})
  useEffect(() => {
    let left = false
    void fetchFirstPage(sha256).then((found) => {
      if (!left) setPage(found)
    })
    return () => {
      left = true
    }
  }, [sha256])
  return (
    <figure class="intake-pages stack-s">
      {page.url ? <img src={page.url} alt={t('pile.page')} /> : <p>{page.why ?? t('intake.loading')}</p>}
      <figcaption>
        <button type="button" class="paper-name paper-open" onClick={() => void savePaper(sha256, name)}>
          {t('pile.pages.all')}
        </button>
      </figcaption>
    </figure>
  )
}
