/** Torget's mark, a market stall's awning, as SVG text. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#1d5c63"/>
<path d="M8 8h16l2.500 7h-21z" fill="#fff"/>
<path d="M5.500 15a3.500 3.500 0 0 0 7 0 3.500 3.500 0 0 0 7 0 3.500 3.500 0 0 0 7 0z" fill="#f2b84b"/>
<path d="M9 20v5h14v-5" fill="none" stroke="#fff" stroke-width="2"/>
</svg>`;
