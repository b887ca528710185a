/** The look of the page: plain, printable, and readable without colours. */
export const style = `
body{font:15px/1.5 system-ui,sans-serif;margin:0;color:#1c2530;background:#f6f7f9}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1.5rem 4rem}
h1{font-size:1.6rem;margin:.5rem 0 1rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}small{color:#66707c;font-weight:400}
dl{display:flex;flex-wrap:wrap;gap:1rem;margin:0}dl div{background:#fff;border:1px solid #dde1e6;border-radius:6px;padding:.6rem 1rem;min-width:9rem}
dt{color:#66707c;font-size:.85rem}dd{margin:0;font-size:1.4rem}meter{width:100%}
.key span{display:inline-block;padding:.1rem .6rem;margin:.2rem .4rem .2rem 0;border-left:5px solid}
nav ol{columns:2;padding-left:1.5rem}nav a{color:inherit}nav li.red{color:#a3281e}nav li.amber{color:#8a5a00}nav li.green{color:#24692d}
table{border-collapse:collapse;width:100%;background:#fff;border:1px solid #dde1e6}
td,th{padding:.3rem .8rem;text-align:right;border-bottom:1px solid #eceff2;font-variant-numeric:tabular-nums}
td:first-child,th:first-child{text-align:left}thead th{color:#66707c;font-weight:400;font-size:.85rem}
.word th{font-weight:600;background:#fafbfc;color:#44505c}code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
tr.green td:first-child,span.green{border-left:5px solid #3f9a4b;background:#eef7ef}
tr.amber td:first-child,span.amber{border-left:5px solid #d99100;background:#fff6e3}
tr.red td:first-child,span.red{border-left:5px solid #c73a2e;background:#fdeceb}
.never{color:#a3281e;font-weight:600}
@media print{body{background:#fff}section{break-inside:avoid}}
`
