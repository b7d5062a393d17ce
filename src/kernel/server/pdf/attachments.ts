/** A file inside a paper: `says` what it is to the paper. */
export type Attachment = { name: string; type: string; bytes: Buffer; says: string }

/** One subset a file: who sees the pages and who keeps them are told by the same tags. */
export const subsetOf = (attached: readonly Attachment[] = []): string =>
  attached.length > 0 ? 'PDF/A-3a' : 'PDF/UA'

/** Puts a file into a paper as what its pages are made from (ISO 19005-3, AFRelationship). */
export const attach = (
  doc: PDFKit.PDFDocument,
  { name, type, bytes, says }: Attachment,
  at: string,
): void => {
  doc.file(bytes, {
    name,
    type,
    description: says,
    relationship: 'Source',
    creationDate: new Date(at),
    modifiedDate: new Date(at),
  } as never)
}
