import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { note } from '../icons/icons.ts'
import { fetchFirstPage, savePaper } from '../paper-addresses.ts'
import { useSpeech } from '../speech.ts'
import { sayWeight } from './say-weight.ts'
import { Sheet } from './Sheet.tsx'
import './Paper.css'

/** A paper as a thread names it; `media`: what it is, once it has arrived. */
export type ListedPaper = { sha256: string; name: string; bytes: number; media: string | null }

export type PaperListProps = { papers: readonly ListedPaper[] }

/** Papers that came with words: each by its name, to be kept by who reads it, and of a PDF its first page as a picture. */
export const PaperList = ({ papers }: PaperListProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <ul class="papers" aria-label={t('paper.list')}>
      {papers.map((paper) => (
        <OnePaper key={paper.sha256} paper={paper} />
      ))}
    </ul>
  )
}

const kindOf = {
  'application/pdf': 'paper.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'paper.docx',
  'application/vnd.oasis.opendocument.text': 'paper.odt',
  'text/plain': 'paper.txt',
} as const

const isKnown = (media: string): media is keyof typeof kindOf => media in kindOf

const OnePaper = ({ paper }: { paper: ListedPaper }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [gone, setGone] = useState(false)
  const { sha256, name, bytes, media } = paper
  const kind = media && t(isKnown(media) ? kindOf[media] : 'paper.other')
  const about = [kind, sayWeight(bytes, { t, lang })].filter(Boolean).join(', ')
  return (
    <li class="paper">
      <Icon of={note} size={20} />
      <button
        type="button"
        class="paper-name paper-open"
        aria-label={t('paper.download', { name })}
        onClick={() => void savePaper(sha256, name).then((saved) => setGone(!saved))}
      >
        {name}
      </button>
      <span class="paper-about figures">{media === null ? t('paper.coming') : about}</span>
      {media === 'application/pdf' && <FirstPage paper={paper} />}
      <span class="paper-problem" role="status">
        {gone && t('paper.gone')}
      </span>
    </li>
  )
}

const FirstPage = ({ paper: { sha256, name } }: { paper: ListedPaper }): JSX.Element => {
  const { t } = useSpeech()
  const [page, setPage] = useState<{ url?: string; why?: string }>({})
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    let left = false
    void fetchFirstPage(sha256).then((found) => {
      if (!left) setPage(found)
    })
    return () => {
      left = true
    }
  }, [sha256])
  const alt = t('paper.page', { name })
  if (!page.url) return <span class="paper-hint">{page.why ?? t('paper.page.drawing')}</span>
  return (
    <>
      <button type="button" class="paper-page" onClick={() => setOpen(true)}>
        <img src={page.url} alt={alt} loading="lazy" />
      </button>
      {isOpen && (
        <Sheet open wide title={alt} closeLabel={t('paper.page.close')} onClose={() => setOpen(false)}>
          <img class="photos-full" src={page.url} alt={alt} />
        </Sheet>
      )}
    </>
  )
}
