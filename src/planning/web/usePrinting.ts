import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being put on paper, where nothing can be unfolded. */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    const paper = matchMedia('print')
    const turn = (): void => setPrinting(paper.matches)
    paper.addEventListener('change', turn)
    return () => paper.removeEventListener('change', turn)
  }, [])
  return isPrinting
}
