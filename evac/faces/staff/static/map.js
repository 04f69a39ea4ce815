"use strict";
// Draws the country from our own files and the last-known places under the page's filter. The table says the same.

(async () => {
  const box = document.querySelector("#map");
  if (!box || !window.L) return;
  const say = box.dataset;
  const words = document.querySelector("#map-words");
  const bounds = [[+say.south, +say.west], [+say.north, +say.east]];
  const SHAPE = "http://www.w3.org/2000/svg";

  const map = L.map(box, { maxBounds: L.latLngBounds(bounds).pad(0.4), minZoom: 4, maxZoom: 14, zoomSnap: 0.25, attributionControl: false });
  map.fitBounds(bounds);
  L.control.scale({ imperial: false }).addTo(map);
  map.createPane("land").style.zIndex = 210;
  map.createPane("names").style.zIndex = 580;
  map.getPane("names").style.pointerEvents = "none";

  const json = async (address) => {
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };

  // ── the ground ────────────────────────────────────────────────────────

  const LAND = {
    neighbour: { color: "#b8c4ce", weight: 1, fillColor: "#e9edf0", fillOpacity: 1 },
    state: { color: "#9fb0be", weight: 1, fillColor: "#fbfaf5", fillOpacity: 1 },
    river: { color: "#9cc3dd", weight: 1.5, fill: false },
    lake: { color: "#9cc3dd", weight: 1, fillColor: "#cfe3ef", fillOpacity: 1 },
  };
  const LEGS = {
    open: { color: "#17614a", weight: 4 },
    risky: { color: "#9a4a00", weight: 4, dashArray: "9 7" },
    blocked: { color: "#b00020", weight: 6, dashArray: "2 9", lineCap: "butt" },
    unknown: { color: "#56677a", weight: 3, dashArray: "2 6" },
  };

  function named(at, name, kind) {
    const label = document.createElement("span");
    label.textContent = name;
    return L.marker(at, { pane: "names", interactive: false, keyboard: false, icon: L.divIcon({ className: `place-name ${kind}`, html: label, iconSize: null, iconAnchor: [-5, 6] }) });
  }

  async function drawBase() {
    if (!say.base) return;
    const base = await json(say.base);
    L.geoJSON(base, { pane: "land", interactive: false, style: (feature) => LAND[feature.properties.kind] || LAND.state }).addTo(map);
    const states = base.features.filter((feature) => feature.properties.kind === "state");
    map.fitBounds(L.geoJSON({ type: "FeatureCollection", features: states }).getBounds(), { animate: false, padding: [6, 6] });
  }

  const towns = L.layerGroup().addTo(map);
  let known = [];

  function nameTowns() {
    // Only as many names as the zoom has room for, and none over another.
    const least = { 4: 900000, 5: 700000, 6: 350000, 7: 150000, 8: 80000, 9: 40000 }[Math.floor(map.getZoom())] || 20000;
    const taken = [];
    towns.clearLayers();
    for (const town of known) {
      if (town.population < least || !map.getBounds().contains(town.at)) continue;
      const spot = map.latLngToContainerPoint(town.at);
      if (taken.some((other) => Math.abs(other.x - spot.x) < 90 && Math.abs(other.y - spot.y) < 16)) continue;
      taken.push(spot);
      towns.addLayer(named(town.at, town.name, "town"));
    }
  }

  async function drawGround() {
    const ground = await json(say.ground);
    known = ground.towns;
    for (const leg of ground.legs) {
      L.polyline(leg.line, { ...LEGS[leg.state], opacity: 0.75 }).bindTooltip(`${leg.name}: ${leg.said}`, { sticky: true }).addTo(map);
    }
    nameTowns();
  }

  // ── the parties ───────────────────────────────────────────────────────

  function shape(band) {
    const svg = document.createElementNS(SHAPE, "svg");
    const use = document.createElementNS(SHAPE, "use");
    use.setAttribute("href", `#band-${band}`);
    svg.setAttribute("class", "shape");
    svg.setAttribute("aria-hidden", "true");
    svg.append(use);
    return svg;
  }

  function pin(band, size, number) {
    const face = document.createElement("div");
    face.style.display = "contents";
    if (number === undefined) face.append(shape(band));
    else face.append(band < 2 ? shape(band) : "", document.createTextNode(number));
    const icon = L.divIcon({ className: `pin band-${band}${number === undefined ? "" : " group"}`, html: face, iconSize: [size, size] });
    return icon;
  }

  const around = (parties) => Math.round(26 + Math.min(34, 7 * Math.log2(parties + 1)));

  const groups = L.markerClusterGroup({
    showCoverageOnHover: false,
    maxClusterRadius: 46,
    spiderfyOnMaxZoom: true,
    iconCreateFunction: (group) => {
      const worst = Math.min(...group.getAllChildMarkers().map((one) => one.options.band));
      return pin(worst, around(group.getChildCount()), group.getChildCount());
    },
  }).addTo(map);
  const squares = L.layerGroup().addTo(map);

  function card(point) {
    const root = document.createElement("div");
    const link = document.createElement("a");
    link.href = point.href;
    link.className = "code";
    link.textContent = point.code;
    const line = document.createElement("p");
    line.textContent = `${point.said} · ${point.status} · ${point.size} ${say.sayPeople}`;
    const where = document.createElement("p");
    where.textContent = `${point.place || point.at.join(", ")} · ${point.source} · ${point.age}`;
    root.append(link, line, where);
    return root;
  }

  function draw(view) {
    groups.clearLayers();
    squares.clearLayers();
    groups.addLayers(view.points.map((point) => L.marker(point.at, { band: point.band, icon: pin(point.band, 22), title: `${point.code}: ${point.said}, ${point.status}`, alt: `${point.code}: ${point.said}, ${point.status}` }).bindPopup(() => card(point))));
    for (const cell of view.cells) {
      squares.addLayer(L.marker(cell.at, { icon: pin(cell.band, around(cell.parties), cell.parties), title: `${cell.parties}, ${cell.said}`, keyboard: false }));
    }
    const told = [`${view.parties} ${say.sayParties}`, `${view.nowhere} ${say.sayNowhere}`];
    if (view.cells.length) told.push(say.sayCells);
    words.textContent = told.join(" · ");
  }

  async function load() {
    const shown = map.getBounds().pad(0.1);
    const address = new URL(say.places, location.href);
    const tenth = (number, round) => (round(number * 10) / 10).toFixed(1);
    const clip = (number, limit) => Math.max(-limit, Math.min(limit, number));
    address.searchParams.set("south", tenth(clip(shown.getSouth(), 90), Math.floor));
    address.searchParams.set("north", tenth(clip(shown.getNorth(), 90), Math.ceil));
    address.searchParams.set("west", tenth(clip(shown.getWest(), 180), Math.floor));
    address.searchParams.set("east", tenth(clip(shown.getEast(), 180), Math.ceil));
    try {
      draw(await json(address));
    } catch {
      words.textContent = say.sayFailed;
    }
  }

  // A pan inside of what is loaded asks for nothing: each view is a look at people and is logged as one.
  let loaded = null;
  async function reload() {
    nameTowns();
    if (loaded && loaded.box.contains(map.getBounds()) && !(loaded.cells && map.getZoom() > loaded.zoom)) return;
    loaded = { box: map.getBounds().pad(0.1), zoom: map.getZoom(), cells: false };
    await load();
    loaded.cells = squares.getLayers().length > 0;
  }

  // The land decides where to look, so it comes first; without it the operation's bounds do.
  await drawBase().catch(() => {});
  map.on("moveend", reload);
  await Promise.allSettled([drawGround(), reload()]);
})();
