import { ninegag } from './9gag.ts';
import { amazon } from './amazon.ts';
import { bbpress } from './bbpress.ts';
import { bilibili } from './bilibili.ts';
import { bilibili2022 } from './bilibili-2022.ts';
import { blogger } from './blogger.ts';
import { bluesky } from './bluesky.ts';
import { clien } from './clien.ts';
import { dcinside } from './dcinside.ts';
import { discourse, discourseCrawler } from './discourse.ts';
import { disqus } from './disqus.ts';
import { drupal } from './drupal.ts';
import { epoch } from './epoch.ts';
import { facebookPlugin } from './facebook-plugin.ts';
import { flarum } from './flarum.ts';
import { fluxbb } from './fluxbb.ts';
import { fmkorea } from './fmkorea.ts';
import { gamefaqs } from './gamefaqs.ts';
import { giscus } from './giscus.ts';
import { github } from './github.ts';
import { githubIssues } from './github-issues.ts';
import { googlePlay } from './google-play.ts';
import { habr } from './habr.ts';
import { hackernews } from './hackernews.ts';
import { insided } from './insided.ts';
import { instagram } from './instagram.ts';
import { invision } from './invision.ts';
import { isso } from './isso.ts';
import { jforum } from './jforum.ts';
import { kinja } from './kinja.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { lobsters } from './lobsters.ts';
import { mastodon } from './mastodon.ts';
import { mtbnews } from './mtbnews.ts';
import { mybb } from './mybb.ts';
import { natePann } from './nate-pann.ts';
import { naver } from './naver.ts';
import { nodebb } from './nodebb.ts';
import { openweb2018 } from './openweb-2018.ts';
import { phpbb } from './phpbb.ts';
import { pixnet } from './pixnet.ts';
import { reddit } from './reddit.ts';
import { reddit2018 } from './reddit-2018.ts';
import { redditOld } from './reddit-old.ts';
import { remark42 } from './remark42.ts';
import type { SiteRule } from './rule.ts';
import { ruliweb } from './ruliweb.ts';
import { slashdot } from './slashdot.ts';
import { smf } from './smf.ts';
import { stackexchange } from './stackexchange.ts';
import { steam } from './steam.ts';
import { studentRoom } from './student-room.ts';
import { theqoo } from './theqoo.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tistory } from './tistory.ts';
import { tripadvisorForum } from './tripadvisor-forum.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin3 } from './vbulletin-3.ts';
import { vbulletin4 } from './vbulletin-4.ts';
import { vbulletin5 } from './vbulletin-5.ts';
import { vk } from './vk.ts';
import { weibo } from './weibo.ts';
import { woltlab } from './woltlab.ts';
import { woocommerce } from './woocommerce.ts';
import { wordpress } from './wordpress.ts';
import { wpdiscuz } from './wpdiscuz.ts';
import { wpforo } from './wpforo.ts';
import { x } from './x.ts';
import { xenforo } from './xenforo.ts';
import { xenforo1 } from './xenforo-1.ts';
import { xiaohongshu } from './xiaohongshu.ts';
import { yelp2014 } from './yelp-2014.ts';
import { youtube } from './youtube.ts';
import { youtube2018 } from './youtube-2018.ts';
import { zeit } from './zeit.ts';
import { zhihu } from './zhihu.ts';

/** Every site rule, by name. */
export const rules: readonly SiteRule[] = [
  ninegag,
  amazon,
  bbpress,
  bilibili,
  bilibili2022,
  blogger,
  bluesky,
  clien,
  dcinside,
  discourse,
  discourseCrawler,
  disqus,
  drupal,
  epoch,
  facebookPlugin,
  flarum,
  fluxbb,
  fmkorea,
  gamefaqs,
  giscus,
  github,
  githubIssues,
  googlePlay,
  habr,
  hackernews,
  insided,
  instagram,
  invision,
  isso,
  jforum,
  kinja,
  lemmy,
  linkedin,
  lobsters,
  mastodon,
  mtbnews,
  mybb,
  natePann,
  naver,
  nodebb,
  openweb2018,
  phpbb,
  pixnet,
  reddit,
  reddit2018,
  redditOld,
  remark42,
  ruliweb,
  slashdot,
  smf,
  stackexchange,
  steam,
  studentRoom,
  theqoo,
  threads,
  tiktok,
  tistory,
  tripadvisorForum,
  vanilla,
  vbulletin3,
  vbulletin4,
  vbulletin5,
  vk,
  weibo,
  woltlab,
  woocommerce,
  wordpress,
  wpdiscuz,
  wpforo,
  x,
  xenforo,
  xenforo1,
  xiaohongshu,
  yelp2014,
  youtube,
  youtube2018,
  zeit,
  zhihu,
];
