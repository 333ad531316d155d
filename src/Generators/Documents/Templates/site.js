(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);
  const words = (element, name) => (element.dataset[name] ?? '').split(' ').filter(word => word !== '');
  const select = (tabs, isChosen) => tabs.forEach(tab => { tab.setAttribute('aria-selected', String(isChosen(tab))); tab.tabIndex = isChosen(tab) ? 0 : -1; });

  // Pages. A picture is in the document once: it moves to where it is shown.
  const pages = all('main');
  const svgs = new Map(all('[data-figure]').map(figure => [figure.dataset.figure, one('svg', figure)]));
  const open = id => {
    if (stage) go(0); // a page shows its pictures whole
    for (const page of pages) page.hidden = page.id !== id;
    select(all('nav [role=tab]'), tab => tab.dataset.page === id);
    for (const place of all(`#${id} [data-here], #${id} [data-figure]`)) {
      const svg = svgs.get(place.dataset.here ?? place.dataset.figure);
      svg.style.transform = '';
      place.append(svg);
    }
    if (stage && id === 'page-pictures') whole();
  };

  // A picture on its stage.
  const stage = one('.stage');
  let figure = null, steps = [], at = -1, scale = 1, left = 0, top = 0;
  const place = () => { one('svg', figure).style.transform = `translate(${left}px, ${top}px) scale(${scale})`; };
  const whole = () => { scale = 1; left = top = 0; if (figure?.firstElementChild) place(); };
  const zoom = (factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) => {
    if (factor === 0) return whole();
    const next = Math.max(.3, Math.min(12, scale * factor));
    left = x - (x - left) * next / scale;
    top = y - (y - top) * next / scale;
    scale = next;
    place();
  };
  const tell = () => {
    const parts = all('.edge, .caption, .card:not(.group), .mark', figure);
    const number = steps[at]?.dataset.number;
    const lit = new Set(parts.filter(part => words(part, 'steps').includes(number) || part.dataset.step === number));
    for (const edge of parts.filter(part => lit.has(part) && part.dataset.from)) {
      for (const end of [edge.dataset.from, edge.dataset.to]) lit.add(document.getElementById(end));
    }
    for (const part of parts) part.classList.toggle('dim', number !== undefined && !lit.has(part) && !(part.closest('.card') && part !== part.closest('.card')));
    const now = one('.now');
    now.replaceChildren();
    if (number === undefined) return;
    const bold = document.createElement('b');
    bold.textContent = number;
    now.append(bold, steps[at].textContent);
  };
  const show = key => {
    for (const each of all('[data-figure]')) each.hidden = each.dataset.figure !== key;
    for (const each of all('[data-words]')) each.hidden = each.dataset.words !== key;
    select(all('[data-picture]'), tab => tab.dataset.picture === key);
    figure = one(`[data-figure="${key}"]`);
    const level = key === 'executive' ? 'stage' : 'step';
    const drawn = new Set(all('.mark', figure).map(mark => mark.dataset.step));
    steps = all(`#steps [data-level=${level}]`).filter(step => drawn.has(step.dataset.number));
    at = -1;
    whole();
    tell();
  };
  const go = by => { at = by === 0 ? -1 : Math.max(-1, Math.min(steps.length - 1, at + by)); tell(); };

  all('nav [role=tab]').forEach(tab => tab.addEventListener('click', () => open(tab.dataset.page)));
  all('[role=tablist]').forEach(list => list.addEventListener('keydown', event => {
    const tabs = all('[role=tab]', list), by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || !tabs.includes(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = tabs[(tabs.indexOf(event.target) + by + tabs.length) % tabs.length];
    next.focus();
    next.click();
  }));

  if (stage) {
    all('[data-picture]').forEach(tab => tab.addEventListener('click', event => { show(tab.dataset.picture); if (event.detail > 0) stage.focus(); })); // so that the arrows step, and do not change the tab
    all('[data-zoom]').forEach(button => button.addEventListener('click', () => zoom(Number(button.dataset.zoom))));
    all('button[data-step]').forEach(button => button.addEventListener('click', () => go(Number(button.dataset.step))));
    stage.addEventListener('wheel', event => { event.preventDefault(); const box = stage.getBoundingClientRect(); zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1, event.clientX - box.left, event.clientY - box.top); }, { passive: false });
    let held = null;
    stage.addEventListener('pointerdown', event => {
      const mark = event.target.closest('.mark');
      if (mark) { at = steps.findIndex(step => step.dataset.number === mark.dataset.step); tell(); return; }
      held = [event.clientX - left, event.clientY - top];
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener('pointermove', event => { if (held) { [left, top] = [event.clientX - held[0], event.clientY - held[1]]; place(); } });
    stage.addEventListener('pointerup', () => { held = null; });
    document.addEventListener('keydown', event => {
      if (one('#page-pictures').hidden || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = { ArrowRight: () => go(1), ArrowDown: () => go(1), ArrowLeft: () => go(-1), ArrowUp: () => go(-1), Escape: () => go(0), '+': () => zoom(1.25), '-': () => zoom(.8), '0': () => zoom(0) }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
    show(one('[data-picture]').dataset.picture);
  }

  // On paper the executive page is one sheet.
  const sheet = one('#page-executive');
  const fits = () => sheet.scrollWidth <= sheet.clientWidth + 1 && sheet.scrollHeight <= sheet.clientHeight + 1;
  addEventListener('beforeprint', () => {
    sheet.classList.add('sheet');
    let size = 10.5;
    while (!fits() && size > 5.5) sheet.style.fontSize = `${size -= .25}pt`;
    if (!fits()) sheet.classList.remove('sheet'); // rather several sheets than words that nobody can read
  });
  addEventListener('afterprint', () => { sheet.classList.remove('sheet'); sheet.style.fontSize = ''; });

  open(pages[0].id);
})();
