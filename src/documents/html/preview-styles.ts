/** How a preview looks: close to the printed page, readable in a narrow dialog. */
export const PREVIEW_STYLES = `
.document-preview { max-width: 170mm; margin: 0 auto; padding: 8mm; background: #fff; color: #000;
  font: 11pt/1.25 "Times New Roman", "Liberation Serif", serif; white-space: pre-wrap; overflow-wrap: anywhere; }
.document-preview p { margin: 0 0 3pt; }
.document-preview .annex { margin-left: 60%; font-size: 10pt; }
.document-preview .organisation { margin: 10pt 0 8pt; text-align: center; font-size: 12pt; font-weight: bold; }
.document-preview h1 { margin: 0 0 5pt; text-align: center; font-size: 12pt; }
.document-preview h2 { margin: 8pt 0 3pt; font-size: 11pt; }
.document-preview table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 4pt; font-size: 10pt; }
.document-preview th, .document-preview td { padding: 1pt 4pt; border: 0.5pt solid #000; text-align: left; vertical-align: middle; }
.document-preview th { background: #f2f2f2; font-weight: normal; }
.document-preview thead th { text-align: center; font-size: 9pt; font-weight: bold; }
.document-preview .fields td { font-weight: bold; }
.document-preview .entry td { font-weight: normal; }
.document-preview .entry { break-inside: avoid; }
.document-preview .dense th, .document-preview .dense td { padding: 0 2pt; font-size: 8pt; }
.document-preview .rows td { height: 8mm; }
.document-preview .line { min-height: 7.5mm; border-bottom: 0.5pt solid #000; }
.document-preview .captioned { width: 56%; margin: 0 auto; text-align: center; }
.document-preview .captioned .line { padding-top: 4pt; min-height: 0; height: auto; line-height: 7.5mm; font-size: 10pt; }
.document-preview .captioned .line:empty { height: 7.5mm; }
.document-preview .captioned small { font-size: 8pt; }
.document-preview .clause { text-align: justify; text-indent: 10mm; }
.document-preview .addressee { margin: 12pt 0; }
.document-preview .signatures th, .document-preview .signatures td { border: 0; background: none; vertical-align: bottom; }
.document-preview .signatures th { padding: 0 0 9pt; }
.document-preview .signatures td, .document-preview .signatures small { text-align: center; font-size: 8pt; }
.document-preview .signatures .line { display: flex; align-items: flex-end; justify-content: center; font-size: 10pt; }
.document-preview td.center, .document-preview p.center { text-align: center; }
.document-preview td.right, .document-preview p.right { text-align: right; }
.document-preview .note { margin-top: 8pt; font-size: 9pt; font-style: italic; }
.document-preview .page-break { margin: 8mm 0; border: 0; border-top: 1px dashed #888; break-after: page; }
`;
