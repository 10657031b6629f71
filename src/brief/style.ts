/** The look of a brief: a readable column on the screen, a sheet of A4 or Letter on paper. */
export const briefStyle = `
:root { color-scheme: light; --ink: #1b1b1a; --soft: #5a5852; --line: #d8d4ca; --accent: #7a2e1d; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.25rem 4rem; max-width: 44rem; color: var(--ink); background: #fff;
  font: 1.0625rem/1.55 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
header { border-bottom: 2px solid var(--ink); margin-bottom: 2rem; padding-bottom: 1rem; }
header p { color: var(--soft); margin: .25rem 0; font-size: .95rem; }
.kind { text-transform: uppercase; letter-spacing: .12em; font-size: .75rem; color: var(--accent); font-weight: bold; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: .2rem 0 .8rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.02rem; margin: 1.4rem 0 .3rem; color: var(--accent); }
ul { margin: .3rem 0; padding-left: 1.1rem; }
li { margin: .35rem 0; }
p { margin: .5rem 0; }
a { color: inherit; }
.cite { font-size: .72em; vertical-align: .35em; line-height: 0; margin-left: .15em; color: var(--accent);
  text-decoration: none; font-family: system-ui, sans-serif; }
.cite + .cite::before { content: ","; }
.cite:hover { text-decoration: underline; }
.sources { font-size: .84rem; line-height: 1.45; color: var(--soft); }
.sources li { margin: .5rem 0; overflow-wrap: anywhere; }
.sources q { color: var(--ink); quotes: "“" "”"; }
.sources li:target { background: #fbf3e2; outline: .3rem solid #fbf3e2; }
@media print {
  @page { margin: 20mm 18mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  li, .sources li { break-inside: avoid; }
  a { text-decoration: none; }
}
`
