-- By hand: which version of a claim holds is asked of every row, and few claims have a second one.
CREATE INDEX `claim_revised` ON `claim` (`id`, `version`, `release_id`) WHERE `version` > 1;
