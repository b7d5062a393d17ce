/**
 * A checker that shares no line with what writes the file: read straight from the annex (arrêté du 5 janvier 2010), by hand, as one
 * pattern a position. It says what is wrong, in a sentence, or nothing.
 */
const text = (most: number, least = 0): RegExp => new RegExp(`^[^;"]{${least},${most}}$`)
const patterns: readonly RegExp[] = [
  text(10),
  text(100, 1),
  /^[1-5]$/,
  /^(\d{5}|2[AB]\d{3})$/,
  /^\d{5}$/,
  text(50, 1),
  text(5),
  text(5),
  text(15),
  text(60, 1),
  text(5),
  text(5),
  text(3),
  text(3),
  text(2),
  text(50),
  text(3),
  text(50),
  text(50),
  text(100),
  text(60),
  /^[12]$/,
  /^[CI]$/,
  /^[1-9]$/,
  /^\d{1,3}$/,
  /^\d{4}$/,
  /^\d{4}$/,
  /^\d{4}$/,
  /^[1-4]$/,
  text(100),
  /^(\d{14})?$/,
  /^(1[0-7]|49|5[0-5]|99)$/,
  text(30),
  /^[12]$/,
  text(35),
  /^(\d\d\/\d\d\/\d{4})?$/,
  /^[1-59]$/,
  /^[12]?$/,
  /^[12]?$/,
  /^[1-59]$/,
  /^(\d\d\/\d{4})?$/,
  /^[1239]?$/,
  /^\d{0,3}$/,
  /^\d{0,4}$/,
  /^\d{0,3}$/,
  /^\d{0,3}$/,
  /^(11|13|14|16)?$/,
  /^\d\d\/\d{4}$/,
  /^[A-G]?$/,
  /^[A-G]?$/,
  /^(\d{4})?$/,
  /^[1-3]?$/,
  text(9),
  text(20),
  text(50),
  /^\d{0,4}$/,
  /^\d{0,4}$/,
  /^(0[1-9]|10)?$/,
  /^[12]?$/,
  /^\d{0,7}$/,
  /^\d{0,6}$/,
  /^(\d\d\/\d{4})?$/,
  /^[1-7]?$/,
  text(200),
]

export const judgeRegister = (file: string): string[] => {
  const [head = '', ...lines] = file.replace(/\r\n$/, '').split('\r\n')
  const wrong: string[] = []
  const headCells = head.split(';')
  if (headCells.length !== 12) wrong.push(`la première ligne a ${headCells.length} cellules`)
  if (Number(headCells[10]) !== lines.length) wrong.push(`${headCells[10]} annoncés, ${lines.length} lus`)
  const seen = new Set<string>()
  for (const [i, line] of lines.entries()) {
    const cells = line.split(';')
    if (cells.length !== 64) wrong.push(`ligne ${i + 2} : ${cells.length} cellules`)
    for (const [j, pattern] of patterns.entries())
      if (!pattern.test(cells[j] ?? '')) wrong.push(`ligne ${i + 2}, rubrique ${j + 1} : « ${cells[j]} »`)
    if (seen.has(cells[1]!)) wrong.push(`ligne ${i + 2} : ${cells[1]} deux fois`)
    seen.add(cells[1]!)
    if (cells[39] === '1' && !(cells[40] && cells[43] && cells[44] && cells[45]))
      wrong.push(`ligne ${i + 2} : loué sans bail ou sans loyer`)
    if (cells[39] !== '1' && (cells[40] || cells[43])) wrong.push(`ligne ${i + 2} : vide avec un bail`)
    if (Number(cells[27]) < Number(cells[25])) wrong.push(`ligne ${i + 2} : entré avant d’être construit`)
  }
  return wrong
}
